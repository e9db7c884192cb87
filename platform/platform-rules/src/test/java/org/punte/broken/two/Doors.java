package org.punte.broken.two;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import javax.sql.DataSource;

class Doors {
    EntityManager manager;
    DataSource database;

    Response answer() {
        return Response.ok().build();
    }
}
