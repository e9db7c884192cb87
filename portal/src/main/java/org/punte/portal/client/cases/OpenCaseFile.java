package org.punte.portal.client.cases;

import java.util.UUID;

/** Begins a case file. */
public record OpenCaseFile(UUID person) {}
