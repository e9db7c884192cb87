package org.punte.identity.told;

import java.util.UUID;

/** Whether somebody is treated as a child: under eighteen, or of doubtful age. */
public interface Childhood {
    /** Asked of an own person. */
    boolean isTreatedAsChild(UUID person);
}
