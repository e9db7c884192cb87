package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What agencies and colleagues are called. Persons have none here. */
@RequestScoped
public class Names {
    private final Directory directory;
    private final People people;

    @Inject
    Names(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    public String agency(@Nullable UUID id) {
        return directory.name(id);
    }

    public String colleague(@Nullable UUID id) {
        return people.name(id);
    }
}
