package org.punte.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One system for all journeys of a build; JUnit closes it at its own end. */
class WholeSystem implements BeforeAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(WholeSystem.class))
                .computeIfAbsent(Network.class, unused -> Network.start());
    }
}
