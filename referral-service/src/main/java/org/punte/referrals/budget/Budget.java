package org.punte.referrals.budget;

/** What is counted by itself. */
public enum Budget {
    DIRECTORY,
    CAPACITY,
    ROUTING,
    HSDS,
    CALL,
    TRANSFER_REQUEST;

    int in(BudgetConfig config) {
        return switch (this) {
            case DIRECTORY -> config.directory();
            case CAPACITY -> config.capacity();
            case ROUTING -> config.routing();
            case HSDS -> config.hsds();
            case CALL -> config.call();
            case TRANSFER_REQUEST -> config.transferRequest();
        };
    }
}
