@NullMarked
package org.punte.referrals.question;

import org.jspecify.annotations.NullMarked;
