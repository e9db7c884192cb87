/** The issuer that a service under test trusts. */
@NullMarked
package org.punte.testing.issuer;

import org.jspecify.annotations.NullMarked;
