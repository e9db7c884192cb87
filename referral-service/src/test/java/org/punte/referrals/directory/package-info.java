/** The directory. */
@NullMarked
package org.punte.referrals.directory;

import org.jspecify.annotations.NullMarked;
