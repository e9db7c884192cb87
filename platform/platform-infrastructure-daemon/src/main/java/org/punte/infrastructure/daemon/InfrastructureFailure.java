package org.punte.infrastructure.daemon;

/** Something a person has to mend; the message is all they need, so no stack trace is shown. */
class InfrastructureFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    InfrastructureFailure(String message) {
        super(message);
    }
}
