/** Read model of consents, and the gate in front of every sending. */
@NullMarked
package org.punte.referrals.consent;

import org.jspecify.annotations.NullMarked;
