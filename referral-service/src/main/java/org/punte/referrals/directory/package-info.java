/** The services that agencies offer: coded, without any place below a county. Other features ask {@link Directory}. */
@NullMarked
package org.punte.referrals.directory;

import org.jspecify.annotations.NullMarked;
