package org.punte.identity.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided about a reading. */
@Schema(name = "AuditedDecision")
enum Decision {
    ALLOWED,
    REFUSED
}
