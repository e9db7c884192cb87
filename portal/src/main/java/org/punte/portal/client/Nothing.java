package org.punte.portal.client;

/** The body of a request that says everything by its address: an empty object. */
public record Nothing() {}
