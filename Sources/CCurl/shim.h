#pragma once
#include <curl/curl.h>
/* Swift's Glibc module leaves these out; the transfer loop sleeps on them. */
#include <sys/epoll.h>
#include <sys/eventfd.h>

/* curl_easy_setopt and its kin are variadic, which Swift cannot call: one line each. */
static inline CURLcode zk_curl_set_long(CURL *h, CURLoption o, long v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode zk_curl_set_off(CURL *h, CURLoption o, curl_off_t v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode zk_curl_set_pointer(CURL *h, CURLoption o, const void *v) { return curl_easy_setopt(h, o, v); }
static inline CURLcode zk_curl_set_string(CURL *h, CURLoption o, const char *v) { return curl_easy_setopt(h, o, v); }
typedef size_t (*zk_curl_data_callback)(char *, size_t, size_t, void *);
static inline CURLcode zk_curl_set_data_callback(CURL *h, CURLoption o, zk_curl_data_callback f) { return curl_easy_setopt(h, o, f); }
typedef int (*zk_curl_seek_callback)(void *, curl_off_t, int);
static inline CURLcode zk_curl_set_seek_callback(CURL *h, CURLoption o, zk_curl_seek_callback f) { return curl_easy_setopt(h, o, f); }
static inline CURLcode zk_curl_get_long(CURL *h, CURLINFO i, long *v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode zk_curl_get_off(CURL *h, CURLINFO i, curl_off_t *v) { return curl_easy_getinfo(h, i, v); }
static inline CURLcode zk_curl_get_pointer(CURL *h, CURLINFO i, void **v) { return curl_easy_getinfo(h, i, v); }
static inline CURLMcode zk_curl_multi_set_long(CURLM *m, CURLMoption o, long v) { return curl_multi_setopt(m, o, v); }
static inline CURL *zk_curl_message_handle(CURLMsg *m) { return m->easy_handle; }
static inline CURLcode zk_curl_message_result(CURLMsg *m) { return m->data.result; }

/* Callbacks of the multi interface and of sockets. */
static inline CURLMcode zk_curl_multi_set_socket_callback(CURLM *m, curl_socket_callback f, void *context) {
  CURLMcode code = curl_multi_setopt(m, CURLMOPT_SOCKETFUNCTION, f);
  return code ? code : curl_multi_setopt(m, CURLMOPT_SOCKETDATA, context);
}
static inline CURLMcode zk_curl_multi_set_timer_callback(CURLM *m, curl_multi_timer_callback f, void *context) {
  CURLMcode code = curl_multi_setopt(m, CURLMOPT_TIMERFUNCTION, f);
  return code ? code : curl_multi_setopt(m, CURLMOPT_TIMERDATA, context);
}
static inline CURLcode zk_curl_set_socket_callbacks(
    CURL *h, curl_opensocket_callback opened, void *opener, curl_closesocket_callback closed,
    void *closer) {
  CURLcode code = curl_easy_setopt(h, CURLOPT_OPENSOCKETFUNCTION, opened);
  if (!code) code = curl_easy_setopt(h, CURLOPT_OPENSOCKETDATA, opener);
  if (!code) code = curl_easy_setopt(h, CURLOPT_CLOSESOCKETFUNCTION, closed);
  return code ? code : curl_easy_setopt(h, CURLOPT_CLOSESOCKETDATA, closer);
}
static inline CURLcode zk_curl_set_prereq_callback(CURL *h, curl_prereq_callback f, void *context) {
  CURLcode code = curl_easy_setopt(h, CURLOPT_PREREQFUNCTION, f);
  return code ? code : curl_easy_setopt(h, CURLOPT_PREREQDATA, context);
}
