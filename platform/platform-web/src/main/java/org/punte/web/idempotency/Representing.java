package org.punte.web.idempotency;

import java.util.UUID;
import org.punte.web.tag.Tagged;

/** A resource that can show the present state of what a key once made. */
public interface Representing {
    /** Called instead of a repeated request, after the ordinary access check: what is no longer yours is a 404. */
    Tagged represent(UUID id);
}
