package org.punte.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;

/** For tests that sign in by more than a password: tests start without looking at the realm, so its steps are the imported ones until this. */
@ApplicationScoped
public class AppliedRealm {
    private final RealmKeeping keeping;

    AppliedRealm(RealmKeeping keeping) {
        this.keeping = keeping;
    }

    public void apply() {
        keeping.apply();
    }
}
