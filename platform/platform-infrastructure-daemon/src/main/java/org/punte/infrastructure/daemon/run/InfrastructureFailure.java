package org.punte.infrastructure.daemon.run;

/** Something a person has to mend; the message is all they need, so no stack trace is shown. */
public class InfrastructureFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** {@code message} says what happened and what to do. */
    public InfrastructureFailure(String message) {
        super(message);
    }
}
