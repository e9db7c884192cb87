package org.punte.infrastructure;

/** Containers behind the same interface. */
final class Containers {
    private Containers() {}

    static Infrastructure shared(InfrastructureRequest request) {
        throw new UnsupportedOperationException("not yet " + request);
    }
}
