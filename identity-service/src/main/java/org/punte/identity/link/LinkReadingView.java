package org.punte.identity.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who saw what of which record through a link. */
record LinkReadingView(Instant at, UUID person, UUID account, List<String> categories) {
    static LinkReadingView of(LinkRepository.Reading r) {
        return new LinkReadingView(r.at(), r.person(), r.account(), r.categories());
    }
}
