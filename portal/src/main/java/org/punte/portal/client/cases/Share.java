package org.punte.portal.client.cases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Category;

/** What another agency's case file lets this reader see, under one grant. */
public record Share(
        UUID id,
        List<Category> categories,
        boolean live,
        @Nullable List<Need> needs,
        @Nullable String summary) {}
