package org.punte.identity.encounter;

import jakarta.enterprise.context.ApplicationScoped;

/** Looks for contacts to be forgotten, for tests of what follows from it. */
@ApplicationScoped
public class EncounterForgetting {
    private final EncounterJobs jobs;

    EncounterForgetting(EncounterJobs jobs) {
        this.jobs = jobs;
    }

    public void run() {
        jobs.forgetDue();
    }
}
