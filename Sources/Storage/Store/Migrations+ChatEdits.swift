extension Migrations {
  /// Pictures of the chat that are to be changed: drafts of people who have not finished saying
  /// what they want, and files that accepted jobs wait for; and what else decides a picture.
  static let chatEdits = """
    ALTER TABLE jobs ADD COLUMN stylize INTEGER CHECK (stylize BETWEEN 0 AND 100);
    ALTER TABLE jobs ADD COLUMN is_tiled INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE jobs ADD COLUMN variation INTEGER NOT NULL DEFAULT 0
      CHECK (variation BETWEEN 0 AND 1000);
    ALTER TABLE jobs ADD COLUMN names_prompt INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE jobs ADD COLUMN awaits INTEGER NOT NULL DEFAULT 0 CHECK (awaits >= 0);
    ALTER TABLE customers ADD COLUMN names_prompts INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE pictures ADD COLUMN engine TEXT NOT NULL DEFAULT '';

    CREATE TABLE source_files (
      job_id INTEGER NOT NULL REFERENCES jobs (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      file_id TEXT NOT NULL CHECK (file_id <> ''),
      shapes_job INTEGER NOT NULL,
      is_wanted INTEGER NOT NULL,
      attempts INTEGER NOT NULL,
      not_before INTEGER,
      PRIMARY KEY (job_id, position)
    ) STRICT;
    CREATE INDEX source_files_wanted ON source_files (job_id, position) WHERE is_wanted = 1;

    CREATE TABLE source_drafts (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      account INTEGER NOT NULL,
      chat_id INTEGER NOT NULL,
      thread_id INTEGER,
      album TEXT,
      update_id INTEGER NOT NULL,
      message_id INTEGER NOT NULL,
      words TEXT,
      blends INTEGER NOT NULL,
      pictures TEXT NOT NULL,
      due_at INTEGER,
      attempts INTEGER NOT NULL,
      created_at INTEGER NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX source_drafts_album ON source_drafts (chat_id, album)
      WHERE album IS NOT NULL;
    CREATE INDEX source_drafts_due ON source_drafts (due_at) WHERE due_at IS NOT NULL;
    CREATE INDEX source_drafts_age ON source_drafts (created_at);
    """
}
