package org.punte.identity.maildomain;

/** Whether people may be invited at a domain: while it is allowed, and until its leaving is agreed to. */
enum MailDomainState {
    PROPOSED,
    ALLOWED,
    LEAVING,
    REMOVED;

    boolean counts() {
        return this == ALLOWED || this == LEAVING;
    }

    boolean isOpen() {
        return this == PROPOSED || this == LEAVING;
    }
}
