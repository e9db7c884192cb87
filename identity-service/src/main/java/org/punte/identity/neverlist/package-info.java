/** Who shall never have to do with a person: they appear only as not available. */
@NullMarked
package org.punte.identity.neverlist;

import org.jspecify.annotations.NullMarked;
