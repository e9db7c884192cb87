/** What the tests of this service share: its surroundings, and referrals ready made. */
@NullMarked
package org.punte.referrals;

import org.jspecify.annotations.NullMarked;
