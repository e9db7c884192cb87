package org.punte.identity.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.person.PersonAccess;
import org.punte.identity.vault.Statements;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** What was thought of a person before, for the assigned worker; each page is a reading. */
@ApplicationScoped
@Transactional
class FormerFacts {
    private final PersonAccess access;
    private final Statements statements;
    private final Cursors cursors;

    FormerFacts(PersonAccess access, Statements statements, Cursors cursors) {
        this.access = access;
        this.statements = statements;
        this.cursors = cursors;
    }

    CursorPage<FormerFactView> page(UUID person, @Nullable String after, int limit) {
        access.requireReader(person);
        var list = "former:" + person;
        var rows = statements.former(person, cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, s -> cursors.seal(list, s.replacedAt(), s.id()))
                .map(FormerFactView::of);
    }
}
