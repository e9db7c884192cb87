@NullMarked
package org.punte.referrals.quality;

import org.jspecify.annotations.NullMarked;
