/** Says in time that a review is due, and once more before anybody is blocked because it was forgotten. */
@NullMarked
package org.punte.identity.reviewnotice;

import org.jspecify.annotations.NullMarked;
