package org.punte.portal.client.identity;

import java.util.UUID;

/** Somebody of the own agency who can be named in an acceptance. */
public record Colleague(UUID account, String name) {}
