package org.punte.portal.client.notification;

/** How many messages wait in each box. */
public record Unread(int desk, int own) {}
