package org.punte.identity.reading;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** For which of its workers a partner's system reads, in the partner's own opaque code. */
@RequestScoped
class WorkerCode {
    private @Nullable String value;

    void set(String code) {
        value = code;
    }

    @Nullable
    String value() {
        return value;
    }
}
