package org.punte.identity.receiver;

import java.util.UUID;

/** Whether an agency may never be told of a person. Features that know more of a person bring rules; all of them are asked. */
public interface ReceiverRule {
    /** True: consent to tell it is refused as for an agency that cannot receive. */
    boolean excludes(UUID person, UUID receiver);
}
