@NullMarked
package org.punte.referrals.openstep;

import org.jspecify.annotations.NullMarked;
