package org.punte.identity.told;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Until minors can be registered nobody is one. */
@DefaultBean
@ApplicationScoped
class OnlyAdults implements Childhood {
    @Override
    public boolean isTreatedAsChild(UUID person) {
        return false;
    }
}
