package org.punte.web.startup;

/**
 * Fired once when the service begins to stop: it is no longer ready, but still answers. Whoever takes up work by
 * itself (consumers, relay, timers) stops here; open requests are finished afterwards and the pools closed last.
 */
public record Draining() {}
