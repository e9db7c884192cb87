@NullMarked
package org.punte.referrals.ending;

import org.jspecify.annotations.NullMarked;
