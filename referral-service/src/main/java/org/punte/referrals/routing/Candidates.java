package org.punte.referrals.routing;

import java.time.Instant;
import java.util.List;

/**
 * The answer.
 *
 * @param rule the version of the rules behind reasons and order
 * @param personChecked whether it was found out who is not available for the person; false also when none was named
 * @param candidates fewest reasons against first, then more places, then open now, then by name
 * @param candidatesFound how many there are, shown or not
 * @param excluded those that are not available for the person first, then by name; those of other kinds of services are not here at all
 * @param excludedFound how many there are, shown or not
 */
record Candidates(
        String rule,
        Instant at,
        boolean personChecked,
        List<Candidate> candidates,
        int candidatesFound,
        List<Candidate> excluded,
        int excludedFound) {}
