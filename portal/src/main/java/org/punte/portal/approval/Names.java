package org.punte.portal.approval;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;

/** How those are called about whom somebody decides. */
@RequestScoped
class Names {
    private final Directory directory;
    private final People people;

    Names(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    String agency(@Nullable UUID id) {
        return directory.name(id);
    }

    String person(@Nullable UUID id) {
        return people.name(id);
    }
}
