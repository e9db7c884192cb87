/** Plays authz-matrix.yaml against a service: by HTTP, and past it in the database. */
@NullMarked
package org.punte.testing.matrix;

import org.jspecify.annotations.NullMarked;
