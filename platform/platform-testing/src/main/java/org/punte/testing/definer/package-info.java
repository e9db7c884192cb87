/** What functions of the database that run with their owner's rights have to keep to. */
@NullMarked
package org.punte.testing.definer;

import org.jspecify.annotations.NullMarked;
