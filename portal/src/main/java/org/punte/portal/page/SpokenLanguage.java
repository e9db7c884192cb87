package org.punte.portal.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Renders every template in the language of the one who reads it. */
@ApplicationScoped
class SpokenLanguage {
    void teach(@Observes EngineBuilder engine, Frame frame) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive())
                page.setLocale(frame.spoken().locale());
        });
    }
}
