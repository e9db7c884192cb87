package org.punte.notifications.message;

/** How many messages wait in each box. */
record UnreadView(long desk, long own) {}
