/** That the child protection directorate hears of a child, the same day. */
@NullMarked
package org.punte.identity.directorate;

import org.jspecify.annotations.NullMarked;
