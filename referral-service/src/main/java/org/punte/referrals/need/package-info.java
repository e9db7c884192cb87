/** What is asked of another agency: a service, how urgently, and the closed list that it sees before it accepts. */
@NullMarked
package org.punte.referrals.need;

import org.jspecify.annotations.NullMarked;
