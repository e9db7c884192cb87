package org.punte.cases;

import java.util.UUID;

/** An agency has one open case file more, or less: fired in the transaction that makes it so, as that agency. */
public record OpenFilesChanged(UUID agency) {}
