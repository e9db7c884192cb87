package org.punte.identity.reading;

import static org.punte.identity.reading.ReadingProblem.WORKER_CODE_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;

/** Lets partner systems read as far as they owe nothing; people pass. */
@ApplicationScoped
class PartnerAdmission {
    /** Only what could be a code: a name or an address is none. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final ReadingBudget budget;
    private final WorkerCode code;
    private final Caller caller;

    PartnerAdmission(ReadingBudget budget, WorkerCode code, Caller caller) {
        this.budget = budget;
        this.code = code;
        this.caller = caller;
    }

    /** The code first: a request without it costs nothing. */
    void admit(@Nullable String workerCode) {
        if (!caller.isClient()) return;
        if (workerCode == null || !CODE.matcher(workerCode).matches())
            throw WORKER_CODE_MISSING.because("Send X-Worker-Code: up to 64 letters, digits, dots, dashes");
        code.set(workerCode);
        budget.spend();
    }
}
