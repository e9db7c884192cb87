/** Which other records of one human somebody works with, where several referrals of one sender made them. They are told of, never merged. */
@NullMarked
package org.punte.identity.otherrecord;

import org.jspecify.annotations.NullMarked;
