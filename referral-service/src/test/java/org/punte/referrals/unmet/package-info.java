/** Tests of the package of the same name. */
@NullMarked
package org.punte.referrals.unmet;

import org.jspecify.annotations.NullMarked;
