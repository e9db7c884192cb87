package org.punte.portal.renewal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.agency.Directory;
import org.punte.portal.agency.People;
import org.punte.portal.client.identity.Colleague;
import org.punte.portal.page.Frame;

/** The names on these pages: nobody renews their own factor. */
@RequestScoped
public class Others {
    private final People people;
    private final Directory directory;
    private final Frame frame;

    @Inject
    Others(People people, Directory directory, Frame frame) {
        this.people = people;
        this.directory = directory;
        this.frame = frame;
    }

    /** Everybody of the agency but the one who looks. */
    public List<Colleague> colleagues() {
        var me = frame.me().account();
        return people.all().stream()
                .filter(colleague -> !colleague.account().equals(me))
                .toList();
    }

    /** Whether it was the one who looks who asked, and so somebody else must confirm. */
    public boolean mine(@Nullable UUID account) {
        return frame.me().account().equals(account);
    }

    public String person(@Nullable UUID account) {
        return people.name(account);
    }

    public String agency(@Nullable UUID id) {
        return directory.name(id);
    }
}
