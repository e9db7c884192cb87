/** Which agencies may refer to each other now: by their standing in the network and, where it asks for them, by agreement. */
@NullMarked
package org.punte.referrals.cooperation;

import org.jspecify.annotations.NullMarked;
