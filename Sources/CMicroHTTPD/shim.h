#pragma once
#include <microhttpd.h>
#include <stdarg.h>
#include <stdio.h>

/* Swift cannot be called with a va_list: log lines are formatted here. */
struct zk_mhd_log {
  void (*write)(void *context, const char *line);
  void *context;
};
static inline void zk_mhd_format(void *log, const char *format, va_list arguments) {
  char line[512];
  vsnprintf(line, sizeof line, format, arguments);
  ((struct zk_mhd_log *)log)->write(((struct zk_mhd_log *)log)->context, line);
}

/* MHD_start_daemon is variadic, which Swift cannot call: options come as one array. The log must outlive the daemon. */
static inline struct MHD_Daemon *zk_mhd_start(
    unsigned int flags, uint16_t port, MHD_AccessHandlerCallback handler, void *context,
    struct MHD_OptionItem *options, struct zk_mhd_log *log) {
  return MHD_start_daemon(
      flags, port, NULL, NULL, handler, context, MHD_OPTION_EXTERNAL_LOGGER, zk_mhd_format, (void *)log,
      MHD_OPTION_ARRAY, options, MHD_OPTION_END);
}

/* MHD_get_connection_info is variadic too. */
static inline int zk_mhd_socket(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
  return info ? info->connect_fd : -1;
}
static inline const struct sockaddr *zk_mhd_client_address(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  return info ? info->client_addr : NULL;
}
static inline void *zk_mhd_socket_context(struct MHD_Connection *connection) {
  const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
  return info ? info->socket_context : NULL;
}
