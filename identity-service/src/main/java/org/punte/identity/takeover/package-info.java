/** A case was taken over: what its old owner knew of the person comes into the new owner's own record. */
@NullMarked
package org.punte.identity.takeover;

import org.jspecify.annotations.NullMarked;
