package org.punte.infrastructure;

/**
 * One database with its two roles: {@code owner} migrates, {@code app} works and is neither superuser nor owner.
 *
 * @param url JDBC url
 */
public record Database(String name, String url, String owner, String ownerPassword, String app, String appPassword) {}
