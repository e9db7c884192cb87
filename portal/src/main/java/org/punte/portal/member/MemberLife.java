package org.punte.portal.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.punte.portal.agency.Directory;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.membership.Member;
import org.punte.portal.client.membership.MemberClient;
import org.punte.portal.client.staff.MailDomain;
import org.punte.portal.client.staff.SecondPerson;
import org.punte.portal.client.staff.SecondPersonClient;
import org.punte.portal.page.Frame;

/** Puts together what the page of one agency shows. */
@RequestScoped
class MemberLife {
    private final MemberClient members;
    private final SecondPersonClient decisions;
    private final Directory directory;
    private final Frame frame;

    @Inject
    MemberLife(
            @RestClient MemberClient members,
            @RestClient SecondPersonClient decisions,
            Directory directory,
            Frame frame) {
        this.members = members;
        this.decisions = decisions;
        this.directory = directory;
        this.frame = frame;
    }

    Life of(UUID id) {
        var member = members.member(id);
        var steps = Listed.orNone(() -> members.decisions(id)).stream()
                .map(decided -> new Life.Step(decided, directory.name(decided.agency())))
                .toList();
        return new Life(
                member,
                member.guardian() == null ? null : directory.name(member.guardian()),
                sponsors(member),
                steps,
                Silence.orNull(() -> members.openWork(id)),
                domains(id),
                seconds(id),
                corrections(id),
                Listed.orNone(() -> decisions.staff(id)));
    }

    private List<MailDomain> domains(UUID id) {
        return Listed.orNone(() -> decisions.mailDomains(id)).stream()
                .filter(MailDomain::isOpen)
                .toList();
    }

    private List<Life.Second> seconds(UUID id) {
        return Listed.orNone(() -> decisions.secondPersons(id)).stream()
                .filter(SecondPerson::isProposed)
                .map(person -> new Life.Second(person.id(), directory.name(person.partner())))
                .toList();
    }

    private List<Life.Corrected> corrections(UUID id) {
        var home = frame.me().agency().id();
        return Listed.orNone(() -> decisions.corrections(id)).stream()
                .map(one -> new Life.Corrected(
                        one,
                        directory.name(one.proposedFrom()),
                        one.isForSomebodyOf(home),
                        home.equals(one.proposedFrom())))
                .toList();
    }

    private List<String> sponsors(Member member) {
        if (member.sponsors() == null) return List.of();
        return member.sponsors().stream().map(directory::name).toList();
    }
}
